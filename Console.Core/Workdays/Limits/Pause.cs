using System.Runtime.InteropServices;

namespace GovConsole.Workdays.Limits;

/// <summary>
/// The clock stopped on one day and ran again from another. The day of stopping still counts, the day of resuming does not:
/// what is left out is (stopped, resumed]. Without a day of resuming the clock stands still.
/// </summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct Pause(DateOnly StoppedOn, DateOnly? ResumedOn)
{
    private DateOnly End => ResumedOn ?? DateOnly.MaxValue;

    /// <summary>The same days left out, as pauses that neither touch nor overlap, earliest first.</summary>
    public static IReadOnlyList<Pause> Union(IEnumerable<Pause> pauses)
    {
        var union = new List<Pause>();
        foreach (var pause in pauses.Where(x => x.End > x.StoppedOn).OrderBy(x => x.StoppedOn))
        {
            if (union is [.., var last] && pause.StoppedOn <= last.End)
                union[^1] = last.End >= pause.End ? last : last with { ResumedOn = pause.ResumedOn };
            else
                union.Add(pause);
        }
        return union;
    }

    public bool LeavesOut(DateOnly day) => StoppedOn < day && day <= End;
}
