using Microsoft.Extensions.Localization;

namespace GovConsole.Web.Cases;

/// <summary>Words that are found among one feature’s own, or else among others: those of the cases, or those of the reports.</summary>
internal sealed class Words(IStringLocalizer own, IStringLocalizer others) : IStringLocalizer
{
    public LocalizedString this[string name] => own[name] is { ResourceNotFound: false } found ? found : others[name];

    public LocalizedString this[string name, params object[] arguments] =>
        own[name, arguments] is { ResourceNotFound: false } found ? found : others[name, arguments];

    public IEnumerable<LocalizedString> GetAllStrings(bool includeParentCultures) =>
        own.GetAllStrings(includeParentCultures).Concat(others.GetAllStrings(includeParentCultures));
}
