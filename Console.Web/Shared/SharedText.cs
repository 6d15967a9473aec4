namespace GovConsole.Web.Shared;

/// <summary>The words of the shell, of the parts every page uses, and of rules that no single feature owns.</summary>
public sealed class SharedText;
