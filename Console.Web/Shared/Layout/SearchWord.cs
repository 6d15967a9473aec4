namespace GovConsole.Web.Shared.Layout;

/// <summary>What is looked for and must not stand in an address: a whole identity or telephone number. It lives as long as the circuit.</summary>
public sealed class SearchWord
{
    public event Action? Changed;

    public string? Text { get; private set; }

    public void Keep(string? text)
    {
        Text = text;
        Changed?.Invoke();
    }
}
