using GovConsole.Access;
using GovConsole.Cases.Ledger;
using GovConsole.Kernel;
using GovConsole.Reports.Bulletins;
using GovConsole.Reports.Publications;
using GovConsole.Reports.Saved;
using GovConsole.Reports.Statements;
using GovConsole.Statistics.Dashboards;
using GovConsole.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace GovConsole.Tests.Core.Access;

/// <summary>The report centre.</summary>
public sealed partial class MatrixTests
{
    private static Ask[] ReportAsks =>
    [
        Of<IssueBulletin>(Permission.ReadStatistics, true, (one, _, actor) => one.RunAsync(new(Sample.Village.Code, ReportKind.Monthly, Sample.Monday), actor, Ct)),
        Of<IssueBulletin>(Permission.ReadStatistics, true, (one, _, actor) => one.GatherAsync(new(Sample.Village.Code, ReportKind.Daily, Sample.Monday), actor, Ct)),
        Of<LoadUnitSections>(Permission.ReadStatistics, true, (one, _, actor) => one.RunAsync(Sample.Village.Code, Period.Day(Sample.Monday), actor, Ct)),
        Of<CountCards>(Permission.ReadStatistics, true, (one, _, actor) => one.RunAsync(Sample.Village.Code, actor, Ct)),
        .. Enum.GetValues<StatementKind>().Select(kind => Of<PrintStatement>(PrintStatement.Needs(kind), true, (one, _, actor) =>
            one.RunAsync(new(kind, Sample.Village.Code, ReportKind.Monthly, Sample.Monday), Texts.Chinese, actor, Ct))),
        Of<DraftBulletin>(Permission.PublishReports, true, (one, _, actor) => one.RunAsync(new(Sample.Village.Code, ReportKind.Weekly, Sample.Monday), Texts.Chinese, actor, Ct)),
        Of<DraftBulletin>(Permission.PublishReports, true, (one, stage, actor) => one.RedrawAsync(stage.Publication, 0, Texts.Chinese, actor, Ct)),
        Of<ReviseDraft>(Permission.PublishReports, true, (one, stage, actor) => one.RunAsync(new(stage.Publication, 0, new Dictionary<string, string>()), actor, Ct)),
        Of<PublishBulletin>(Permission.PublishReports, true, (one, stage, actor) => one.RunAsync(stage.Publication, 9, actor, Ct)),
        Of<WithdrawBulletin>(Permission.PublishReports, true, (one, stage, actor) => one.RunAsync(stage.Publication, "有误", actor, Ct)),
        Of<DiscardDraft>(Permission.PublishReports, true, (one, stage, actor) => one.RunAsync(stage.Publication, 9, actor, Ct)),
        Of<LoadPublication>(Permission.ReadStatistics, true, (one, stage, actor) => one.RunAsync(stage.Published, actor, Ct)),
        Of<LoadPublication>(Permission.ReadStatistics, true, (one, stage, actor) => one.PrintAsync(stage.Published, "pdf", Texts.Chinese, actor, Ct)),
        Of<SaveReport>(Permission.PublishReports, true, (one, _, actor) => one.RunAsync(new() { Name = "村月报", About = Sample.Village.Code }, actor, Ct)),
        Of<DropSavedReport>(Permission.PublishReports, true, (one, stage, actor) => one.RunAsync(stage.Saved, actor, Ct)),
        Of<FindSavedReports>(Permission.ReadStatistics, false, (one, _, actor) => one.RunAsync(actor, Ct)),
        Of<FindPublications>(Permission.ReadStatistics, true, async (one, stage, actor) => Seen((await one.RunAsync(1, actor, Ct)).Rows.Any(row => row.Id == stage.Published))),
    ];

    private sealed partial class Stage
    {
        public Guid Publication { get; private set; }
        public Guid Published { get; private set; }
        public Guid Saved { get; private set; }

        private async Task DraftAsync()
        {
            var admin = await World.ActorAsync(Role.UnitAdministrator, Sample.City);
            var draft = Services.GetRequiredService<DraftBulletin>();
            Publication = await draft.RunAsync(new(Sample.Township.Code, ReportKind.Monthly, Sample.Monday), Texts.Chinese, admin, Ct);
            Published = await draft.RunAsync(new(Sample.Township.Code, ReportKind.Yearly, Sample.Monday), Texts.Chinese, admin, Ct);
            await Services.GetRequiredService<PublishBulletin>().RunAsync(Published, 0, admin, Ct);
            Saved = await Services.GetRequiredService<SaveReport>().RunAsync(new() { Name = "镇月报", About = Sample.Township.Code }, admin, Ct);
        }
    }
}
