using GovConsole.Batches.Files;
using GovConsole.Jobs;
using Microsoft.Extensions.DependencyInjection;

namespace GovConsole.Batches;

public static class Setup
{
    public static IServiceCollection AddBatches(this IServiceCollection services) => services
        .AddSingleton<OpenBatch>()
        .AddSingleton<MendRows>()
        .AddSingleton<StartBatch>()
        .AddSingleton<LoadBatch>()
        .AddSingleton<FindBatches>()
        .AddSingleton<AdvanceBatch>()
        .AddSingleton<PrintBatch>()
        .AddSingleton<TakeBatch>()
        .AddJob<RunBatch>(RunBatch.Kind);
}
