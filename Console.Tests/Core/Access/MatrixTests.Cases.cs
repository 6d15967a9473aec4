using GovConsole.Access;
using GovConsole.AgentDays;
using GovConsole.Batches;
using GovConsole.Batches.Files;
using GovConsole.Cases;
using GovConsole.Cases.Claims;
using GovConsole.Cases.Flow;
using GovConsole.Cases.Intake;
using GovConsole.Cases.Ledger;
using GovConsole.Cases.Materials.Keeping;
using GovConsole.Cases.Papers;
using GovConsole.Cases.Recount;
using GovConsole.Cases.Search;
using GovConsole.Handovers;
using GovConsole.Imports;
using GovConsole.Imports.Files;
using GovConsole.JointMatters;
using GovConsole.Kernel;
using GovConsole.Ratings;
using GovConsole.Reports.Handovers;
using GovConsole.Reports.JointReceipts;
using GovConsole.Reports.Ledgers;
using GovConsole.Reports.Ledgers.Exports;
using GovConsole.Reports.Papers;
using GovConsole.Statistics.Dashboards;
using GovConsole.Tests.Core.Batches;
using GovConsole.Tests.Core.Imports;
using GovConsole.Tests.Support;

namespace GovConsole.Tests.Core.Access;

/// <summary>The cases, and all that comes of them: papers, hand-overs, ratings, joint matters, batches, imports and figures.</summary>
public sealed partial class MatrixTests
{
    private static Ask[] CaseAsks =>
    [
        Of<LogCase>(Permission.LogCase, true, (one, stage, actor) => one.RunAsync(Sample.Input(stage.Item), actor, Ct)),
        Of<PreviewDue>(Permission.LogCase, false, (one, _, actor) => one.RunAsync(new(3, default), Sample.Village.Code, actor, Ct)),
        Of<FindSimilar>(Permission.LogCase, true, async (one, stage, actor) =>
            Seen((await one.RunAsync(Sample.IdentityNumber, stage.Item.Id, actor, Ct)).Any(row => row.Number == stage.Case))),
        Of<AdvanceCase>(Permission.AcceptCase, true, (one, stage, actor) =>
            one.RunAsync(new() { Number = stage.Case, Version = 1, Action = CaseAction.Accept }, actor, Ct)),
        Of<LoadCase>(Permission.ReadCases, true, (one, stage, actor) => one.RunAsync(stage.Case, actor, Ct)),
        Of<FindCases>(Permission.ReadCases, true, async (one, stage, actor) =>
            Seen((await one.RunAsync(new(), actor, Ct)).Rows.Any(row => row.Number == stage.Case))),
        Of<SearchCases>(Permission.ReadCases, true, async (one, stage, actor) =>
            Seen((await one.RunAsync(stage.Case, actor, Ct)).Groups.SelectMany(group => group.Rows).Any(row => row.Number == stage.Case))),
        Of<LogOnDevice>(Permission.LogCase, true, (one, stage, actor) => one.RunAsync(new() { Case = Sample.Input(stage.Item) }, actor, Ct)),
        Of<LoadAgentDay>(Permission.LogCase, false, (one, _, actor) => one.RunAsync(actor, Ct)),
        Of<LoadQueue>(Permission.ReadCases, false, (one, _, actor) => one.RunAsync(actor, Ct)),
        Of<AssignCases>(Permission.ReadCases, true, async (one, stage, actor) => Seen(!(await one.RunAsync(
            new() { Numbers = [stage.Case], Kind = AssignmentKind.Claimed }, actor, Ct))[0].Broken.Any(rule => rule.Code is "Case.Unknown"))),
        Of<FindColleagues>(Permission.ReadCases, false, (one, _, actor) => one.RunAsync(actor, Ct)),
        Of<LedgerItems>(Permission.ReadCases, false, (one, _, actor) => one.RunAsync(actor, Ct)),
        Of<RevealApplicant>(Permission.RevealIdentity, true, (one, stage, actor) => one.RunAsync(stage.Case, "核对身份", actor, Ct)),
        Of<LoadMaterial>(Permission.ReadCases, true, (one, stage, actor) => one.RunAsync(stage.Case, 0, actor, Ct)),
        Of<OpenMaterialFile>(Permission.ReadCases, true, (one, stage, actor) => one.RunAsync(stage.Case, stage.MaterialFile, actor, Ct)),
        Of<OpenMaterialFile>(Permission.ReadCases, true, (one, stage, actor) => one.ForThumbnailAsync(stage.Case, stage.MaterialFile, actor, Ct)),
        Of<RecordMaterial>(Permission.KeepMaterials, true, (one, stage, actor) =>
            one.RunAsync(new() { Number = stage.Case, Place = 0, Way = MaterialWay.Window, Originals = 1, Copies = 1 }, actor, Ct)),
        Of<CheckMaterial>(Permission.AcceptCase, true, (one, stage, actor) => one.RunAsync(stage.Case, 0, actor, Ct)),
        Of<AttachFile>(Permission.KeepMaterials, true, (one, stage, actor) => one.RunAsync(new(stage.Case, 0, new MemoryStream(Pictures.Jpeg()), "证件.jpg"), actor, Ct)),
        Of<RemoveFile>(Permission.KeepMaterials, true, (one, stage, actor) => one.RunAsync(new() { Number = stage.Case, Place = 0, File = stage.MaterialFile }, actor, Ct)),
        Of<FindRecounts>(Permission.RebuildStatistics, false, (one, _, actor) => one.RunAsync(actor, Ct)),
        Of<AskRecount>(Permission.RebuildStatistics, false, (one, _, actor) => one.RunAsync(actor, Ct)),

        Of<FindThemes>(Permission.ReadItems, false, (one, _, actor) => one.RunAsync(Sample.Village.Code, actor, Ct)),
        Of<LogJointCase>(Permission.LogCase, true, (one, _, actor) =>
            one.RunAsync(new() { Theme = "XSE1", Application = { UnitCode = Sample.Village.Code } }, actor, Ct)),
        Of<LoadJointMatter>(Permission.ReadCases, true, (one, stage, actor) => one.RunAsync(stage.Joint, actor, Ct)),

        Of<LoadDashboard>(Permission.ReadStatistics, true, (one, _, actor) =>
            one.RunAsync(new(Period.Day(Sample.Monday)) { Unit = Sample.Village.Code }, actor, Ct)),

        Of<ExportLedger>(Permission.ExportCases, true, async (one, stage, actor) =>
            Seen((await one.RunAsync(new(), actor, Ct)).Rows.Any(row => row.Number == stage.Case))),
        Of<PreviewLedgerFile>(Permission.ExportCases, false, (one, _, actor) => one.RunAsync(new(), actor, Ct)),
        Of<AskLedgerFile>(Permission.ExportCases, false, (one, _, actor) => one.RunAsync(new(new(), LedgerFormat.Csv, [LedgerColumn.Number], "zh-Hans"), actor, Ct)),
        Of<IssuePaper>(Permission.LogCase, true, (one, stage, actor) =>
            one.RunAsync(new(stage.Case, PaperKind.Receipt, new("https://example.test")), Texts.Chinese, actor, Ct)),
        Of<LoadPapers>(Permission.ReadCases, true, (one, stage, actor) => one.RunAsync(stage.Case, actor, Ct)),
        Of<OpenPaper>(Permission.ReadCases, true, (one, stage, actor) => one.RunAsync(stage.Paper, PaperLanguages.Official, actor, Ct)),
        Of<FindPapers>(Permission.ReadPapers, true, async (one, stage, actor) =>
            Seen((await one.RunAsync(new(), null, actor, Ct)).Rows.Any(row => row.Case == stage.Case))),
        Of<VoidPaper>(Permission.LogCase, true, (one, stage, actor) => one.RunAsync(stage.Paper, "填写有误", actor, Ct)),
        Of<SetPaperPrefix>(Permission.MaintainOrganisation, true, (one, _, actor) => one.RunAsync(Sample.Village.Code, "福久村", actor, Ct)),

        Of<FindHandable>(Permission.LogCase, false, (one, _, actor) => one.RunAsync(actor, Ct)),
        Of<GiveHandover>(Permission.LogCase, true, (one, stage, actor) => one.RunAsync(new() { Cases = [stage.Case] }, actor, Ct)),
        Of<FindHandovers>(Permission.ReadCases, true, async (one, stage, actor) =>
            Seen((await one.RunAsync(new(), actor, Ct)).Rows.Any(row => row.Number == stage.Handover))),
        Of<LoadHandover>(Permission.ReadCases, true, (one, stage, actor) => one.RunAsync(stage.Handover, actor, Ct)),
        Of<SignHandover>(Permission.KeepMaterials, true, (one, stage, actor) => one.RunAsync(new() { Number = stage.Handover, Version = 0 }, actor, Ct)),
        Of<TakeBackHandover>(Permission.LogCase, true, (one, stage, actor) => one.RunAsync(new(stage.Handover, 0, "漏了一件"), actor, Ct)),
        Of<PrintHandover>(Permission.ReadCases, true, (one, stage, actor) => one.RunAsync(stage.Handover, PaperLanguages.Official, Texts.Chinese, actor, Ct)),

        Of<RateCase>(Permission.LogCase, true, (one, stage, actor) => one.RunAsync(new() { Number = stage.Case, Level = Satisfaction.Satisfied, Way = RatingWay.Phone }, actor, Ct)),
        Of<RecordCallBack>(Permission.LogCase, true, (one, stage, actor) => one.RunAsync(new() { Number = stage.Case, Reached = false }, actor, Ct)),
        Of<AdvanceCure>(Permission.KeepMaterials, true, (one, stage, actor) =>
            one.RunAsync(new() { Number = stage.Rated, Version = 0, Action = CureAction.Verify, Upheld = true, Text = "属实" }, actor, Ct)),
        Of<LoadRating>(Permission.ReadCases, true, (one, stage, actor) => one.RunAsync(stage.Rated, actor, Ct)),
        Of<FindRatings>(Permission.ReadCases, true, async (one, stage, actor) =>
            Seen((await one.RunAsync(new(), null, actor, Ct)).Rows.Any(row => row.Number == stage.Rated))),
        Of<RateFigures>(Permission.ReadCases, true, async (one, stage, actor) => Seen((await one.RunAsync(new(), actor, Ct)).Whole.Total > 0)),

        Of<PrintJointReceipt>(Permission.ReadCases, true, (one, stage, actor) => one.RunAsync(stage.Joint, actor, Ct)),

        Of<OpenBatch>(Permission.LogCase, true, (one, stage, actor) => one.RunAsync(BatchWorld.Batch(stage.Renewal, BatchWorld.Stations(1)), actor, Ct)),
        Of<MendRows>(Permission.LogCase, true, (one, stage, actor) => one.RunAsync(new() { Number = stage.Batch, Rows = [BatchWorld.Station(1)] }, actor, Ct)),
        Of<StartBatch>(Permission.LogCase, true, (one, stage, actor) => one.RunAsync(stage.Batch, actor, Ct)),
        Of<LoadBatch>(Permission.ReadCases, true, (one, stage, actor) => one.RunAsync(stage.Batch, actor, Ct)),
        Of<FindBatches>(Permission.ReadCases, true, async (one, stage, actor) =>
            Seen((await one.RunAsync(null, actor, Ct)).Rows.Any(row => row.Number == stage.Batch))),
        Of<AdvanceBatch>(Permission.AcceptCase, true, (one, stage, actor) => one.RunAsync(new() { Number = stage.Batch, Action = CaseAction.Accept }, actor, Ct)),
        Of<TakeBatch>(Permission.LogCase, true, (one, stage, actor) => one.RunAsync(stage.Batch, BatchPart.Wrong, actor, Ct)),
        Of<TakeBatch>(Permission.ExportCases, true, (one, stage, actor) => one.RunAsync(stage.Batch, BatchPart.Result, actor, Ct)),
        Of<PrintBatch>(Permission.LogCase, true, (one, stage, actor) =>
            one.RunAsync(new(stage.Batch, PaperKind.Receipt, new("https://example.test")), Texts.Chinese, actor, Ct)),

        Of<OpenImport>(Permission.ImportCases, false, (one, _, actor) => one.RunAsync(new(Guid.CreateVersion7(), ImportWorld.File(1), "台账.csv", "补录"), actor, Ct)),
        Of<LoadImport>(Permission.ImportCases, true, (one, stage, actor) => one.RunAsync(stage.Import, actor, Ct)),
        Of<ArrangeImport>(Permission.ImportCases, true, (one, stage, actor) => one.RunAsync(new(stage.Import, 1, new()), actor, Ct)),
        Of<JudgeImport>(Permission.ImportCases, true, (one, stage, actor) => one.RunAsync(stage.Import, actor, Ct)),
        Of<ReportImport>(Permission.ImportCases, true, (one, stage, actor) =>
            one.RunAsync(new(stage.Import, new MemoryStream(), Texts.Chinese, rule => rule.Code), actor, Ct)),
        Of<FindImports>(Permission.ImportCases, true, async (one, stage, actor) =>
            Seen((await one.RunAsync(null, actor, Ct)).Rows.Any(row => row.Number == stage.Import))),
        Of<StartImport>(Permission.ImportCases, true, (one, stage, actor) => one.RunAsync(new(stage.Import, 1), actor, Ct)),
        Of<DropImport>(Permission.ImportCases, true, (one, stage, actor) => one.RunAsync(stage.Import, actor, Ct)),
        Of<PrepareOffline>(Permission.ImportCases, true, (one, _, actor) => one.RunAsync(Sample.Village.Code, actor, Ct)),
    ];
}
