using GovConsole.Reports.Agents;
using GovConsole.Reports.Bulletins;
using GovConsole.Reports.Equipment;
using GovConsole.Reports.Handovers;
using GovConsole.Reports.Inspections;
using GovConsole.Reports.JointReceipts;
using GovConsole.Reports.Ledgers;
using GovConsole.Reports.Ledgers.Exports;
using GovConsole.Reports.Papers;
using GovConsole.Reports.Pdf;
using GovConsole.Reports.PointForms;
using Microsoft.Extensions.DependencyInjection;

namespace GovConsole.Reports;

public static class Setup
{
    public static IServiceCollection AddReports(this IServiceCollection services, string dataFolder) => services
        .AddLedgerFiles(dataFolder)
        .AddSingleton<IPdfWriter, SkiaPdfWriter>()
        .AddSingleton<ExportLedger>()
        .AddSingleton<IssueBulletin>()
        .AddSingleton<GatherPaper>()
        .AddSingleton<IssuePaper>()
        .AddSingleton<LoadPapers>()
        .AddSingleton<OpenPaper>()
        .AddSingleton<VoidPaper>()
        .AddSingleton<FindPapers>()
        .AddSingleton<ExportAssets>()
        .AddSingleton<ExportTestCalls>()
        .AddSingleton<PrintJointReceipt>()
        .AddSingleton<PrintHandover>()
        .AddSingleton<ExportRoster>()
        .AddSingleton<PrintAgentHandover>()
        .AddSingleton<PrintPointForm>()
        .AddSingleton<PrintInspection>();
}
