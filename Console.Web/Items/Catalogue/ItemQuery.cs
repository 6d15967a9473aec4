using GovConsole.Items;
using GovConsole.Web.Shared.Addresses;
using Microsoft.AspNetCore.Http.Extensions;

namespace GovConsole.Web.Items.Catalogue;

/// <summary>A filter of the catalogue as it stands in the address, so that a colleague can be sent the link.</summary>
internal static class ItemQuery
{
    public static ItemFilter Read(string? text, string? on, string? standing, string? type, string? level, string? handling, string? zero, string? online,
        string? commitment) => new(
        text, InAddress.Day(on), InAddress.Named<ItemStanding>(standing), InAddress.Named<ItemType>(type), InAddress.Named<Offering>(level), InAddress.Named<HandlingKind>(handling),
        InAddress.Flag(zero), InAddress.Named<OnlineDepth>(online), InAddress.Flag(commitment));

    public static string Url(ItemFilter filter)
    {
        var query = new QueryBuilder();
        Add("q", filter.Text?.Trim());
        Add("on", filter.On is { } day ? ItemWords.Day(day) : null);
        Add("standing", filter.Standing?.ToString());
        Add("type", filter.Type?.ToString());
        Add("level", filter.Level?.ToString());
        Add("handling", filter.Handling?.ToString());
        Add("zero", filter.ZeroVisit?.ToString().ToLowerInvariant());
        Add("online", filter.Online?.ToString());
        Add("commitment", filter.ByCommitment?.ToString().ToLowerInvariant());
        return "/items" + query.ToQueryString();

        void Add(string key, string? value)
        {
            if (!string.IsNullOrEmpty(value)) query.Add(key, value);
        }
    }
}
