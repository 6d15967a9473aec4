using GovConsole.Cases;
using GovConsole.Cases.Intake;
using GovConsole.Items;
using GovConsole.Kernel;
using GovConsole.Organisation;
using GovConsole.Workdays;

namespace GovConsole.Demo.Cases;

/// <summary>
/// How many people come where and when: Dongfang is shown down to its villages, the rest of the province in outline;
/// few come around the Spring Festival, most on Mondays, nobody to a counter on a day off.
/// </summary>
internal sealed class Volumes(UnitTree tree, IReadOnlyList<Item> items, WorkdayCalendar calendar, Random random)
{
    private const double InDongfang = 0.45;

    private readonly Unit[] dongfangVillages = [.. tree.Subtree("469007").Where(unit => unit.Kind is UnitKind.VillageCommittee)];
    private readonly Unit[] villages = [.. tree.All.Where(unit => unit.Kind is UnitKind.VillageCommittee && !unit.Retired)];
    private readonly Unit[] halls = [.. tree.All.Where(unit => !unit.Retired && (unit.Kind.IsTownship() || unit.Kind is UnitKind.City or UnitKind.District))];
    private readonly Unit[] parks = [.. tree.All.Where(unit => unit.Kind is UnitKind.Park && !unit.Retired)];

    /// <summary>The plans of a period, in the order of receipt.</summary>
    public IEnumerable<Plan> Plan(int number, Period period, DateTime now, string silentVillage)
    {
        var days = Weights(period);
        return Enumerable.Range(0, number).Select(_ => One(days, now))
            .OfType<Plan>()
            .Where(plan => plan.Source.Code != silentVillage || Beijing.Day(plan.ReceivedAt) < period.To.AddDays(-35))
            .OrderBy(plan => plan.ReceivedAt);
    }

    private Plan? One((DateOnly Day, double Until)[] days, DateTime now)
    {
        var draw = random.NextDouble() * days[^1].Until;
        var day = days[Math.Min(Array.FindIndex(days, one => one.Until > draw), days.Length - 1)].Day;
        var source = Source();
        var offered = items.Where(item => item.On(day) is { Standing: ItemStanding.InForce } version && version.OfferedAt.HasFlag(Routes.Level(source))).ToArray();
        if (offered.Length == 0) return null;

        // Some items are asked for far more often than others.
        var item = offered[(int)(Math.Pow(random.NextDouble(), 1.7) * offered.Length)];
        var at = Beijing.Utc(day.ToDateTime(new TimeOnly(8, 30)).AddMinutes(random.Next(480)));
        return at >= now ? null : new(source, item, ChannelAt(source), at);
    }

    private Unit Source() => random.NextDouble() switch
    {
        < InDongfang * 0.75 => dongfangVillages[(int)(Math.Pow(random.NextDouble(), 1.4) * dongfangVillages.Length)],
        < 0.62 => villages[random.Next(villages.Length)],
        < 0.97 => halls[random.Next(halls.Length)],
        _ => parks[random.Next(parks.Length)],
    };

    private Channel ChannelAt(Unit source) => random.NextDouble() switch
    {
        < 0.24 => Channel.Online,
        < 0.40 => Channel.Mobile,
        < 0.41 => Channel.Post,
        _ => source.Kind.IsVillage() ? Channel.VillageAgent : Channel.Window,
    };

    private (DateOnly Day, double Until)[] Weights(Period period)
    {
        var sum = 0d;
        var days = new List<(DateOnly, double)>();
        for (var day = period.From; day <= period.To; day = day.AddDays(1))
        {
            if (!calendar.IsWorkday(day)) continue;
            var season = day.Month switch { 2 => 0.6, 3 or 4 => 1.25, 7 or 8 => 0.85, 9 or 10 => 1.1, _ => 1.0 };
            var weekday = day.DayOfWeek switch { DayOfWeek.Monday => 1.3, DayOfWeek.Friday => 0.8, _ => 1.0 };
            days.Add((day, sum += season * weekday));
        }
        return [.. days];
    }
}
