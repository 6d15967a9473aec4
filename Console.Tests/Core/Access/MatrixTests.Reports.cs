using GovConsole.Access;
using GovConsole.Reports.Bulletins;
using GovConsole.Tests.Support;

namespace GovConsole.Tests.Core.Access;

/// <summary>The report centre.</summary>
public sealed partial class MatrixTests
{
    private static Ask[] ReportAsks =>
    [
        Of<IssueBulletin>(Permission.ReadStatistics, true, (one, _, actor) => one.RunAsync(new(Sample.Village.Code, ReportKind.Monthly, Sample.Monday), actor, Ct)),
        Of<IssueBulletin>(Permission.ReadStatistics, true, (one, _, actor) => one.GatherAsync(new(Sample.Village.Code, ReportKind.Daily, Sample.Monday), actor, Ct)),
    ];
}
