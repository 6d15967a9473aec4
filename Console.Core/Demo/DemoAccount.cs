using GovConsole.Access;

namespace GovConsole.Demo;

/// <summary>An account that a visitor of the demo can take. The purpose is the key of the sentence that says what to try with it.</summary>
public sealed record DemoAccount(string UserName, string DisplayName, Role Role, string UnitCode)
{
    public string Purpose => $"Demo.{UserName}";
}
