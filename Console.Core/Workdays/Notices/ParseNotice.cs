using System.Globalization;
using System.Text.RegularExpressions;
using GovConsole.Kernel;

namespace GovConsole.Workdays.Notices;

/// <summary>
/// Reads the yearly notice of the General Office of the State Council as it is pasted: numbered holidays, days and spans
/// with 放假 or 上班 behind them. What the text says twice (weekday, number of days, year) is compared; each contradiction
/// is named with its sentence, and so is each dated sentence nothing was taken from. It stores nothing.
/// </summary>
public static partial class ParseNotice
{
    /// <summary>The days by date, the document number if the text carries it, and what is wrong: the sentence first, then the particulars.</summary>
    public sealed record Result(IReadOnlyList<NoticeDay> Days, string? Number, IReadOnlyList<BrokenRule> Problems);

    public static Result Run(int year, string text)
    {
        text = Space().Replace(text.Normalize(System.Text.NormalizationForm.FormKC), "");
        var days = new List<NoticeDay>();
        var problems = new List<BrokenRule>();

        if (TitleYear().Match(text) is { Success: true } title && Number(title.Groups[1]) is var told && told != year)
            problems.Add(new("Notice.OtherYear", null, title.Value, told, year));

        var name = "";
        foreach (var line in Sentences(text))
        {
            var sentence = line;
            if (Heading().Match(line) is { Success: true } heading)
            {
                name = heading.Groups[1].Value;
                sentence = line[heading.Length..];
            }

            var read = NoticeSentence.Read(year, name, sentence);
            problems.AddRange(read.Problems);
            foreach (var day in read.Days)
            {
                if (days.Exists(known => known.Date == day.Date)) problems.Add(new("Notice.DayTwice", null, sentence, day.Date));
                else days.Add(day);
            }
        }
        if (days.Count == 0 && problems.Count == 0) problems.Add(new("Notice.NothingFound"));

        return new([.. days.OrderBy(day => day.Date)], DocumentNumber().Match(text) is { Success: true } found ? found.Value : null, problems);
    }

    private static string[] Sentences(string text) =>
        text.Split(['。', ';', '\n'], StringSplitOptions.RemoveEmptyEntries);

    private static int Number(Group group) => int.Parse(group.Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"[^\S\n]+|\r")]
    private static partial Regex Space();

    [GeneratedRegex(@"(?:关于|现将)(\d{4})年")]
    private static partial Regex TitleYear();

    [GeneratedRegex(@"^\(?[一二三四五六七八九十\d]+[、.)]+([^:]{1,20}):")]
    private static partial Regex Heading();

    [GeneratedRegex(@"国办发明电\W\d{4}\W\d+号")]
    private static partial Regex DocumentNumber();
}
