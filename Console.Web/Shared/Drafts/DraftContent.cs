using System.Text.Json;
using GovConsole.Drafts;

namespace GovConsole.Web.Shared.Drafts;

internal static class DraftContent
{
    /// <summary>What a draft holds; null when the form has changed so much since that it cannot be read.</summary>
    public static T? Read<T>(FindDraft.Kept? found) where T : class
    {
        try
        {
            return found is null ? null : JsonSerializer.Deserialize<T>(found.Content);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
