using GovConsole.Identities;
using GovConsole.Imports.Files;
using GovConsole.Imports.Uploads;
using GovConsole.Jobs;
using GovConsole.Jobs.Schedules;
using Microsoft.Extensions.DependencyInjection;

namespace GovConsole.Imports;

public static class Setup
{
    public static IServiceCollection AddImports(this IServiceCollection services, string dataFolder) => services
        .AddSingleton(provider => new UploadStore(Path.Combine(dataFolder, "imports"), provider.GetRequiredService<Seal>()))
        .AddSingleton<ImportProgress>()
        .AddSingleton<GatherFacts>()
        .AddSingleton<OpenImport>()
        .AddSingleton<ArrangeImport>()
        .AddSingleton<LoadImport>()
        .AddSingleton<JudgeImport>()
        .AddSingleton<StartImport>()
        .AddSingleton<DropImport>()
        .AddSingleton<FindImports>()
        .AddSingleton<ReportImport>()
        .AddSingleton<PrepareOffline>()
        .AddJob<RunImport>(RunImport.Kind)
        .AddJob<ForgetUploads>(ForgetUploads.Kind)
        .AddRecurring(ForgetUploads.Kind, Cadence.Daily(new(3, 40)));
}
