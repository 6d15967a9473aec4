using GovConsole.Cases.Claims;
using GovConsole.Cases.Flow;
using GovConsole.Cases.Intake;
using GovConsole.Cases.Ledger;
using GovConsole.Cases.Materials.Keeping;
using GovConsole.Cases.Papers;
using GovConsole.Cases.Progress;
using GovConsole.Cases.Recount;
using GovConsole.Cases.Search;
using GovConsole.Cases.Terms;
using GovConsole.Cases.Views;
using GovConsole.Items.Drafts;
using GovConsole.Jobs;
using GovConsole.Jobs.Schedules;
using GovConsole.Workdays;
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
        .AddSingleton<CountCards>()
        .AddSingleton<SearchCases>()
        .AddSingleton<LoadCase>()
        .AddSingleton<LoadQueue>()
        .AddSingleton<AssignCases>()
        .AddSingleton<FindColleagues>()
        .AddSingleton<LedgerItems>()
        .AddSingleton<RevealApplicant>()
        .AddSingleton<AskRecount>()
        .AddSingleton<CompareTallies>()
        .AddSingleton<FindRecounts>()
        .AddJob<RecountTallies>(RecountTallies.Kind)
        .AddRecurring(RecountTallies.Kind, Cadence.Daily(new(2, 0)), atOnce: false)
        .AddSingleton<SetPaperPrefix>()
        .AddSingleton<ShowProgress>()
        .AddSingleton<ShareView>()
        .AddSingleton<FindSharedViews>()
        .AddSingleton<TakeBackView>()
        .AddTerms();

    private static IServiceCollection AddTerms(this IServiceCollection services) => services
        .AddJob<DeemAcceptances>(DeemAcceptances.Kind)
        .AddRecurring(DeemAcceptances.Kind, Cadence.Daily(new(0, 5)))
        .AddJob<RedateCases>(RedateCases.Kind)
        .AddRecurring(RedateCases.Kind, Cadence.Every(TimeSpan.FromHours(1)))
        .AddJob<RedateCases>(CalendarChange.Kind)
        .AddJob<FollowRevision>(ItemRevision.Kind);
}
