namespace GovConsole.Web.Cases.Joint;

/// <summary>The words of joint matters: choosing a theme, its parts, its clock and what it spares.</summary>
public sealed class JointText;
