namespace GovConsole.Web.Items;

/// <summary>Marks the texts of the feature.</summary>
public sealed class ItemsText;
