using Microsoft.Extensions.DependencyInjection;
using GovConsole.Reports.Bulletins;
using GovConsole.Reports.Ledgers;
using GovConsole.Reports.Notices;
using GovConsole.Reports.Pdf;

namespace GovConsole.Reports;

public static class Setup
{
    public static IServiceCollection AddReports(this IServiceCollection services) => services
        .AddSingleton<IPdfWriter, SkiaPdfWriter>()
        .AddSingleton<ExportLedger>()
        .AddSingleton<IssueBulletin>()
        .AddSingleton<PrintNotice>();
}
