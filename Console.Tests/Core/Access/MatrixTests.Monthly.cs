using GovConsole.Access;
using GovConsole.Monthly;
using GovConsole.Reports.PointForms;
using GovConsole.Tests.Support;

namespace GovConsole.Tests.Core.Access;

/// <summary>The monthly reports and the forms of the points.</summary>
public sealed partial class MatrixTests
{
    private static readonly DateOnly March = new(2026, 3, 1);

    private static Ask[] MonthlyAsks =>
    [
        Of<LoadMonth>(Permission.ReadAgentPoints, true, (one, _, actor) => one.RunAsync(Sample.City.Code, March, actor, Ct)),
        Of<LoadVillageMonth>(Permission.ReadAgentPoints, true, (one, _, actor) => one.RunAsync(Point, March, actor, Ct)),
        Of<PrintPointForm>(Permission.ReadAgentPoints, true, (one, _, actor) => one.MonthAsync(Sample.City.Code, March, Texts.Chinese, actor, Ct)),
        Of<PrintPointForm>(Permission.ReadAgentPoints, true, (one, _, actor) => one.VillageMonthAsync(Point, March, Texts.Chinese, actor, Ct)),
        Of<PrintPointForm>(Permission.ReadAgentPoints, true, (one, _, actor) => one.IdleAsync(Sample.City.Code, March, Texts.Chinese, actor, Ct)),
        Of<PrintPointForm>(Permission.ReadAgentPoints, true, (one, _, actor) => one.SixOnesAsync(new() { Unit = Sample.City.Code }, Texts.Chinese, actor, Ct)),
        Of<PrintPointForm>(Permission.ReadAgentPoints, true, async (one, stage, actor) =>
        {
            await SheetAsync(stage, Past, announced: true);
            await one.RankingAsync(Sample.City.Code, Past, Texts.Chinese, actor, Ct);
        }),
        Of<PrintPointForm>(Permission.ReadAgentPoints, true, async (one, stage, actor) =>
            await one.SheetAsync(Point, await SheetAsync(stage, Past, announced: true), Texts.Chinese, actor, Ct)),
    ];
}
