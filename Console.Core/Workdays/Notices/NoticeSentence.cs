using System.Globalization;
using System.Text.RegularExpressions;
using GovConsole.Kernel;

namespace GovConsole.Workdays.Notices;

/// <summary>One sentence of a notice: dates and spans of dates, each run of them ended by what happens on them.</summary>
internal sealed partial class NoticeSentence
{
    private const string Weekdays = "日一二三四五六";

    private readonly int year;
    private readonly string name;
    private readonly string sentence;
    private readonly List<NoticeDay> days = [];
    private readonly List<BrokenRule> problems = [];
    private readonly List<DateOnly> pending = [];
    private DateOnly? last;
    private bool spanOpen;
    private int off;

    private NoticeSentence(int year, string name, string sentence) => (this.year, this.name, this.sentence) = (year, name, sentence);

    public static (IReadOnlyList<NoticeDay> Days, IReadOnlyList<BrokenRule> Problems) Read(int year, string name, string sentence)
    {
        var reading = new NoticeSentence(year, name, sentence);
        reading.Read();
        return (reading.days, reading.problems);
    }

    private void Read()
    {
        foreach (Match word in Word().Matches(sentence))
        {
            if (word.Groups["day"].Success) Date(word);
            else if (word.Groups["to"].Success) spanOpen = pending.Count > 0;
            else if (word.Groups["off"].Success) Mark(DayKind.Holiday);
            else if (word.Groups["work"].Success) Mark(DayKind.MakeupWorkday);
            else if (off > 0 && Number(word.Groups["total"]) is var total && total != off) Complain("Notice.TotalDiffers", total, off);
        }

        // The signature carries a date as well, and nothing else.
        if (pending.Count > 0 && problems.Count == 0 && !Signature().IsMatch(sentence)) Complain("Notice.NotUnderstood");
    }

    private void Date(Match word)
    {
        if (Resolve(word) is not { } date)
        {
            Complain("Notice.NoSuchDay", word.Value);
            spanOpen = false;
            return;
        }

        if (Weekday().Match(word.Value) is { Success: true } told && told.Groups[1].Value != Of(date))
            Complain("Notice.WeekdayDiffers", date, told.Groups[1].Value, Of(date));

        if (spanOpen && pending[^1] is var from)
        {
            if (date <= from || date.DayNumber - from.DayNumber > 31) Complain("Notice.SpanReversed", from, date);
            else pending.AddRange(Enumerable.Range(1, date.DayNumber - from.DayNumber).Select(from.AddDays));
        }
        else
        {
            pending.Add(date);
        }
        (last, spanOpen) = (date, false);
    }

    // "9月29日、30日" and "1日至7日" leave out what the date before has said.
    private DateOnly? Resolve(Match word)
    {
        var month = word.Groups["month"].Success ? Number(word.Groups["month"]) : last?.Month;
        var of = word.Groups["year"].Success ? Number(word.Groups["year"])
            : word.Groups["month"].Success ? year : last?.Year;
        return DateOnly.TryParseExact($"{of:0000}-{month:00}-{Number(word.Groups["day"]):00}", "yyyy-MM-dd",
            CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;
    }

    private void Mark(DayKind kind)
    {
        off = kind is DayKind.Holiday ? pending.Count : 0;
        if (pending.Count > 0 && name.Length == 0) Complain("Notice.NameMissing");
        foreach (var date in pending)
        {
            if (!YearRules.BelongsTo(year, date)) Complain("Notice.DateOutsideYear", date, year);
            else days.Add(new(date, kind, name));
        }
        pending.Clear();
    }

    private void Complain(string code, params object[] args) => problems.Add(new(code, null, [sentence, .. args]));

    private static string Of(DateOnly date) => Weekdays[(int)date.DayOfWeek].ToString();

    private static int Number(Group group) => int.Parse(group.Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"(?:(?<year>\d{4})年)?(?:(?<month>\d{1,2})月)?(?<day>\d{1,2})日(?:\([^()]*\))?|(?<to>[至到—~-])|(?<off>放假)|(?<work>上班|补班)|(?<total>\d+)天")]
    private static partial Regex Word();

    [GeneratedRegex(@"(?:星期|周)([日一二三四五六])")]
    private static partial Regex Weekday();

    [GeneratedRegex(@"^\D*\d{4}年\d{1,2}月\d{1,2}日$")]
    private static partial Regex Signature();
}
