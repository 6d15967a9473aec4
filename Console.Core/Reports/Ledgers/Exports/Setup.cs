using GovConsole.Identities;
using GovConsole.Jobs;
using GovConsole.Jobs.Schedules;
using Microsoft.Extensions.DependencyInjection;

namespace GovConsole.Reports.Ledgers.Exports;

internal static class Setup
{
    public static IServiceCollection AddLedgerFiles(this IServiceCollection services, string dataFolder) => services
        .AddSingleton(provider => new LedgerFileStore(Path.Combine(dataFolder, "exports"), provider.GetRequiredService<Seal>()))
        .AddSingleton<PreviewLedgerFile>()
        .AddSingleton<AskLedgerFile>()
        .AddSingleton<FindLedgerFiles>()
        .AddSingleton<FetchLedgerFile>()
        .AddSingleton<RemoveLedgerFile>()
        .AddSingleton<CountLedgerFiles>()
        .AddJob<WriteLedgerFile>(WriteLedgerFile.Kind)
        .AddJob<ForgetLedgerFiles>(ForgetLedgerFiles.Kind)
        .AddRecurring(ForgetLedgerFiles.Kind, Cadence.Daily(new(3, 50)));
}
