using GovConsole.Cases.Claims;
using GovConsole.Cases.Flow;
using GovConsole.Cases.Intake;
using GovConsole.Cases.Ledger;
using GovConsole.Cases.Search;
using GovConsole.Cases.Views;
using Microsoft.Extensions.DependencyInjection;

namespace GovConsole.Cases;

public static class Setup
{
    public static IServiceCollection AddCases(this IServiceCollection services) => services
        .AddSingleton<LogCase>()
        .AddSingleton<PreviewDue>()
        .AddSingleton<FindSimilar>()
        .AddSingleton<AdvanceCase>()
        .AddSingleton<FindCases>()
        .AddSingleton<LoadCase>()
        .AddSingleton<LoadQueue>()
        .AddSingleton<LedgerItems>()
        .AddSingleton<SearchCases>()
        .AddSingleton<AssignCases>().AddSingleton<FindColleagues>().AddSingleton<FindAssignments>()
        .AddSingleton<ShareView>().AddSingleton<FindSharedViews>().AddSingleton<DropSharedView>()
        .AddSingleton<RevealApplicant>()
        .AddSingleton<RebuildTallies>();
}
