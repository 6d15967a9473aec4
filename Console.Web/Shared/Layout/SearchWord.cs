using GovConsole.Cases.Search;

namespace GovConsole.Web.Shared.Layout;

/// <summary>What is looked for and must not stand in an address: a whole identity or telephone number. It lives as long as the circuit.</summary>
public sealed class SearchWord
{
    public event Action? Changed;

    public string? Text { get; private set; }

    /// <summary>Where the answer to a text stands; a personal number is remembered here instead of being put into the address.</summary>
    public string AddressOf(string? text)
    {
        var sought = text?.Trim() ?? "";
        Text = SearchRules.IsPersonal(sought) ? sought : null;
        Changed?.Invoke();
        return Text is not null || sought.Length == 0 ? "/search" : $"/search?q={Uri.EscapeDataString(sought)}";
    }
}
