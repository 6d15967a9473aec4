using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using GovConsole.Reports.Forms;

namespace GovConsole.Reports.Publications;

/// <summary>A report as text that is kept: the same report gives the same text, and the text the same report.</summary>
public static class ReportContent
{
    private static readonly JsonSerializerOptions Options = new()
    {
        Converters = { new JsonStringEnumConverter() },
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
        // It is kept, never put into a page; Chinese stays legible in the database.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static string Write(ReportForm form) => JsonSerializer.Serialize(form, Options);

    public static ReportForm Read(string content) => JsonSerializer.Deserialize<ReportForm>(content, Options)!;

    /// <summary>Over what was published, in whose name, by whom and when: a change of any of them gives another.</summary>
    internal static string Hash(Publication published) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture,
        $"{published.Number}\n{published.Unit}\n{published.Kind}\n{published.From:yyyy-MM-dd}\n{published.To:yyyy-MM-dd}\n{published.PublishedBy}\n{published.PublishedAt:yyyy-MM-ddTHH:mm:ssZ}\n{published.Content}"))));
}
