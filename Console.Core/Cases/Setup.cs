using GovConsole.Cases.Claims;
using GovConsole.Cases.Flow;
using GovConsole.Cases.Intake;
using GovConsole.Cases.Ledger;
using GovConsole.Cases.Materials.Keeping;
using GovConsole.Cases.Papers;
using GovConsole.Cases.Progress;
using GovConsole.Cases.Search;
using Microsoft.Extensions.DependencyInjection;

namespace GovConsole.Cases;

public static class Setup
{
    public static IServiceCollection AddCases(this IServiceCollection services) => services
        .AddSingleton<LogCase>()
        .AddSingleton<PreviewDue>()
        .AddSingleton<FindSimilar>()
        .AddSingleton<AdvanceCase>()
        .AddSingleton<LoadMaterial>()
        .AddSingleton<RecordMaterial>()
        .AddSingleton<CheckMaterial>()
        .AddSingleton<AttachFile>()
        .AddSingleton<RemoveFile>()
        .AddSingleton<OpenMaterialFile>()
        .AddSingleton<FindCases>()
        .AddSingleton<SearchCases>()
        .AddSingleton<LoadCase>()
        .AddSingleton<LoadQueue>()
        .AddSingleton<AssignCases>()
        .AddSingleton<FindAssignments>()
        .AddSingleton<FindColleagues>()
        .AddSingleton<LedgerItems>()
        .AddSingleton<RevealApplicant>()
        .AddSingleton<RebuildTallies>()
        .AddSingleton<SetPaperPrefix>()
        .AddSingleton<ShowProgress>();
}
