using GovConsole.Cases.Flow;
using GovConsole.Kernel;
using GovConsole.Workdays;
using static GovConsole.Cases.Flow.CaseAction;

namespace GovConsole.Cases.Materials;

/// <summary>What a deed must bring or tell of the materials, for a case to be corrected, accepted and decided.</summary>
public static class MaterialRules
{
    public const int MostDefects = 15;

    /// <summary>容缺材料 are to be supplied within this many working days after acceptance.</summary>
    public const int MostGapDays = 5;

    public static IEnumerable<BrokenRule> Check(Case subject, Deed deed) => deed.Action switch
    {
        NotifyDefects => Notice(subject, deed),
        SupplyMaterials => [.. Supplied(deed), .. Ticked(subject, deed)],
        Accept => [.. Ticked(subject, deed), .. Acceptance(subject, deed)],
        SupplyGap => Gap(subject, deed),
        Grant => Decision(subject),
        _ => [],
    };

    /// <summary>The last day for which a promise made on a day can be given.</summary>
    public static DateOnly LastGapDay(WorkdayCalendar calendar, DateOnly day) => calendar.AddWorkdays(day, MostGapDays);

    private static IEnumerable<BrokenRule> Notice(Case subject, Deed deed)
    {
        var lines = deed.DefectsTold;
        if (lines.Count == 0) yield return new("Case.DefectsMissing", nameof(deed.Defects));
        if (lines.Count > MostDefects) yield return new("Case.TooManyDefects", nameof(deed.Defects), MostDefects);
        if (deed.Defects.Any(line => string.IsNullOrWhiteSpace(line.Wrong) || string.IsNullOrWhiteSpace(line.ToDo)))
            yield return new("Case.DefectIncomplete", nameof(deed.Defects));
        if (deed.Defects.Any(line => line.Wrong.Length > Defect.TextMaxLength || line.ToDo?.Length > Defect.TextMaxLength))
            yield return new("Case.TextTooLong", nameof(deed.Defects), Defect.TextMaxLength);
        foreach (var line in lines.Where(line => line.Material is not null && subject.Materials.All(material => material.Name != line.Material)))
            yield return new("Case.MaterialUnknown", nameof(deed.Defects), line.Material!);
        // 一次性告知: whoever tells again says why it was not told at once; the supervisors count it.
        if (subject.Corrections > 0 && string.IsNullOrWhiteSpace(deed.Reason)) yield return new("Case.SecondNoticeReason", nameof(deed.Reason));
    }

    private static IEnumerable<BrokenRule> Supplied(Deed deed)
    {
        if (deed.Materials.Count == 0 && deed.Cured.Count == 0) yield return new("Case.NothingSupplied", nameof(deed.Materials));
    }

    private static IEnumerable<BrokenRule> Ticked(Case subject, Deed deed)
    {
        foreach (var name in deed.Materials.Where(name => subject.Materials.All(material => material.Name != name)))
            yield return new("Case.MaterialUnknown", nameof(deed.Materials), name);
        if (deed.Cured.Except(subject.OpenDefects.Select(defect => defect.Place)).Any()) yield return new("Case.DefectUnknown", nameof(deed.Cured));
    }

    private static IEnumerable<BrokenRule> Acceptance(Case subject, Deed deed)
    {
        var open = subject.OpenDefects.Where(defect => !Case.IsCuredBy(defect, deed)).ToList();
        if (open.Count > 0) yield return new("Case.DefectsOpen", nameof(deed.Cured), string.Join('；', open.Select(defect => defect.Material ?? defect.Wrong)));

        var missing = subject.Materials.Where(material => material.IsMissing && !subject.IsBroughtBy(material, deed)).ToList();
        var firm = missing.Where(material => !material.Deferrable).ToList();
        if (firm.Count > 0 || missing.Count > 0 && deed.Promise is null)
            yield return new("Case.MaterialsMissing", nameof(deed.Materials), string.Join('、', (firm.Count > 0 ? firm : missing).Select(material => material.Name)));
        else if (deed.Promise is { } promise)
            foreach (var broken in missing.Count > 0 ? Promise(promise, deed) : [new("Case.GapNeedless", nameof(deed.Materials))]) yield return broken;
    }

    private static IEnumerable<BrokenRule> Promise(GapPromise promise, Deed deed)
    {
        var day = Beijing.Day(deed.At);
        if (string.IsNullOrWhiteSpace(promise.By)) yield return new("Case.PromiserMissing", "PromisedBy");
        else if (promise.By.Length > CaseGap.PromiserMaxLength) yield return new("Case.TextTooLong", "PromisedBy", CaseGap.PromiserMaxLength);
        if (string.IsNullOrWhiteSpace(promise.Text)) yield return new("Case.PromiseTextMissing", "PromiseText");
        else if (promise.Text.Length > CaseGap.TextMaxLength) yield return new("Case.TextTooLong", "PromiseText", CaseGap.TextMaxLength);
        if (promise.Until is not { } until) yield return new("Case.PromiseDayMissing", "PromisedUntil");
        else if (until < day) yield return new("Case.PromiseDayPast", "PromisedUntil");
        else if (until > LastGapDay(deed.Calendar, day)) yield return new("Case.PromiseTooLong", "PromisedUntil", MostGapDays, LastGapDay(deed.Calendar, day));
        else if (!deed.Calendar.IsWorkday(until)) yield return new("Case.PromiseNoWorkday", "PromisedUntil");
    }

    private static IEnumerable<BrokenRule> Gap(Case subject, Deed deed)
    {
        if (!subject.HasOpenGap) yield return new("Case.NoGap");
        else if (deed.Materials.Count == 0) yield return new("Case.NothingSupplied", nameof(deed.Materials));
        foreach (var name in deed.Materials.Except(subject.GapMaterials.Select(material => material.Name)))
            yield return new("Case.NotInGap", nameof(deed.Materials), name);
    }

    private static IEnumerable<BrokenRule> Decision(Case subject)
    {
        if (subject.HasOpenGap) yield return new("Case.GapOpen", null, string.Join('、', subject.GapMaterials.Select(material => material.Name)));
        if (subject.Materials.Where(material => material.AwaitsCheck).Select(material => material.Name).ToList() is { Count: > 0 } unseen)
            yield return new("Case.OriginalsUnchecked", null, string.Join('、', unseen));
    }
}
