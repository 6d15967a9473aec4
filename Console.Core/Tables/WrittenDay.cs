using System.Globalization;
using System.Text.RegularExpressions;
using GovConsole.Kernel;

namespace GovConsole.Tables;

/// <summary>Days as people write them into ledgers. What could be read in two ways is not read at all.</summary>
public static partial class WrittenDay
{
    private const double FirstSerial = 18_264; // 1950
    private const double LastSerial = 73_050; // the end of 2099

    /// <summary>The moment, at midnight where no time is written, or the rule that it breaks; neither for an empty cell.</summary>
    public static (DateTime? Moment, BrokenRule? Broken) Read(Cell cell, string field)
    {
        if (cell.IsEmpty) return default;
        if (cell is { Kind: CellKind.Date or CellKind.Number, Moment: { } moment } && (cell.Kind is CellKind.Date || cell.Number is >= FirstSerial and <= LastSerial))
            return Within(moment, field);
        return Read(cell.Text, field);
    }

    public static (DateTime? Moment, BrokenRule? Broken) Read(string written, string field)
    {
        var text = Plain.HalfWidth(Plain.Words(written));
        if (text.Length == 0) return default;
        // As most write it.
        if (DateTime.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var plain)) return Within(plain, field);
        if (Digits().Match(FromChinese(text)) is { Success: true } match)
            return Moment(match) is { } moment ? Within(moment, field) : (null, new("Table.NoSuchDay", field, written));
        if (double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var serial) && serial is >= FirstSerial and <= LastSerial)
            return Within(Numbers.Moment(serial, since1904: false)!.Value, field);
        // 5/3/2018 and 18.3.5 mean one day here and another there.
        return (null, new(Ambiguous().IsMatch(text) ? "Table.DayUnclear" : "Table.NotADay", field, written));
    }

    private static (DateTime?, BrokenRule?) Within(DateTime moment, string field) => moment.Year is >= 1950 and <= 2099
        ? (moment, null)
        : (null, new("Table.NoSuchDay", field, Numbers.Words(moment)));

    private static DateTime? Moment(Match match)
    {
        int Part(string name) => match.Groups[name] is { Success: true, Value: var text } ? int.Parse(text, CultureInfo.InvariantCulture) : 0;
        var (year, month, day, hour, minute, second) = (Part("y"), Part("m"), Part("d"), Part("h"), Part("n"), Part("s"));
        var exists = year >= 1 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) && hour < 24 && minute < 60 && second < 60;
        return exists ? new DateTime(year, month, day, hour, minute, second) : null;
    }

    // 二〇一八年三月十五日
    private static string FromChinese(string text)
    {
        if (text.IndexOfAny(['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '〇', '零']) < 0) return text;
        var tens = Tens().Replace(text, match => (
            10 * (match.Groups[1].Length > 0 ? Digit(match.Groups[1].Value[0]) : 1) +
            (match.Groups[2].Length > 0 ? Digit(match.Groups[2].Value[0]) : 0)).ToString(CultureInfo.InvariantCulture));
        return string.Concat(tens.Select(character => Digit(character) is >= 0 and var digit ? (char)('0' + digit) : character));
    }

    private static int Digit(char character) => character is '零' ? 0 : "〇一二三四五六七八九".IndexOf(character, StringComparison.Ordinal);

    [GeneratedRegex(@"^(?:(?<y>\d{4})\s?[-./年]\s?(?<m>\d{1,2})\s?[-./月]\s?(?<d>\d{1,2})\s?日?|(?<y>\d{4})(?<m>\d{2})(?<d>\d{2}))(?:[T\s]*(?<h>\d{1,2})[:时点](?<n>\d{1,2})?分?(?::?(?<s>\d{1,2}))?秒?)?$", RegexOptions.ExplicitCapture)]
    private static partial Regex Digits();

    [GeneratedRegex(@"^\d{1,2}[-./年]\d{1,2}[-./月]\d{1,4}日?$")]
    private static partial Regex Ambiguous();

    [GeneratedRegex("([一二三四五六七八九]?)十([一二三四五六七八九]?)")]
    private static partial Regex Tens();
}
