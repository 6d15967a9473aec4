using GovConsole.Kernel;
using GovConsole.Reports.Forms;

namespace GovConsole.Reports.Publications;

/// <summary>The paragraphs of a report in other words; its figures and tables stay as they are.</summary>
internal static class Rewording
{
    /// <summary>Paragraphs by their keys; those that say what they said stay unedited, and keys that the report has not are nobody's.</summary>
    public static ReportForm Reworded(this ReportForm form, IReadOnlyDictionary<string, string> sayings) => form.Each(saying =>
        sayings.TryGetValue(saying.Key, out var typed) && typed != saying.Text ? saying with { Text = typed, IsEdited = true } : saying);

    /// <summary>What somebody worded before stays as worded.</summary>
    public static ReportForm Keeping(this ReportForm form, ReportForm before)
    {
        var edited = before.Chapters.SelectMany(chapter => chapter.Sayings).Where(saying => saying.IsEdited).ToDictionary(saying => saying.Key);
        return form.Each(saying => edited.GetValueOrDefault(saying.Key, saying));
    }

    /// <summary>As it is stored: one line, without unseen characters.</summary>
    public static Dictionary<string, string> Tidy(IReadOnlyDictionary<string, string> sayings) => sayings.ToDictionary(one => one.Key, one => Plain.Words(one.Value));

    private static ReportForm Each(this ReportForm form, Func<Saying, Saying> change) =>
        form with { Chapters = [.. form.Chapters.Select(chapter => chapter with { Sayings = [.. chapter.Sayings.Select(change)] })] };
}
