using GovConsole.Jobs;
using GovConsole.Jobs.Schedules;
using GovConsole.Reports.Agents;
using GovConsole.Reports.Bulletins;
using GovConsole.Reports.Enquiries;
using GovConsole.Reports.Equipment;
using GovConsole.Reports.Handovers;
using GovConsole.Reports.Inspections;
using GovConsole.Reports.JointReceipts;
using GovConsole.Reports.Ledgers;
using GovConsole.Reports.Ledgers.Exports;
using GovConsole.Reports.Papers;
using GovConsole.Reports.Pdf;
using GovConsole.Reports.PointForms;
using GovConsole.Reports.Publications;
using GovConsole.Reports.Saved;
using GovConsole.Reports.Statements;
using Microsoft.Extensions.DependencyInjection;

namespace GovConsole.Reports;

public static class Setup
{
    public static IServiceCollection AddReports(this IServiceCollection services, string dataFolder) => services
        .AddLedgerFiles(dataFolder)
        .AddSingleton<IPdfWriter, SkiaPdfWriter>()
        .AddSingleton<ExportLedger>()
        .AddSingleton<IssueBulletin>()
        .AddSingleton<PrintStatement>()
        .AddSingleton<DraftBulletin>()
        .AddSingleton<ReviseDraft>()
        .AddSingleton<DiscardDraft>()
        .AddSingleton<PublishBulletin>()
        .AddSingleton<WithdrawBulletin>()
        .AddSingleton<FindPublications>()
        .AddSingleton<LoadPublication>()
        .AddSingleton<GatherPaper>()
        .AddSingleton<IssuePaper>()
        .AddSingleton<LoadPapers>()
        .AddSingleton<OpenPaper>()
        .AddSingleton<VoidPaper>()
        .AddSingleton<FindPapers>()
        .AddSingleton<ExportAssets>()
        .AddSingleton<ExportTestCalls>()
        .AddSingleton<ExportEnquiries>()
        .AddSingleton<PrintJointReceipt>()
        .AddSingleton<PrintHandover>()
        .AddSingleton<ExportRoster>()
        .AddSingleton<PrintAgentHandover>()
        .AddSingleton<PrintPointForm>()
        .AddSingleton<PrintInspection>()
        .AddSingleton<SaveReport>()
        .AddSingleton<DropSavedReport>()
        .AddSingleton<FindSavedReports>()
        .AddJob<DraftScheduled>(DraftScheduled.Kind)
        .AddJob<ScheduleReports>(ScheduleReports.Kind)
        .AddRecurring(ScheduleReports.Kind, Cadence.Daily(new(7, 0)));
}
