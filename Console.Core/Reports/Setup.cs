using GovConsole.Reports.Bulletins;
using GovConsole.Reports.JointReceipts;
using GovConsole.Reports.Ledgers;
using GovConsole.Reports.Notices;
using GovConsole.Reports.Pdf;
using Microsoft.Extensions.DependencyInjection;

namespace GovConsole.Reports;

public static class Setup
{
    public static IServiceCollection AddReports(this IServiceCollection services) => services
        .AddSingleton<IPdfWriter, SkiaPdfWriter>()
        .AddSingleton<ExportLedger>()
        .AddSingleton<IssueBulletin>()
        .AddSingleton<PrintNotice>()
        .AddSingleton<PrintJointReceipt>();
}
