using GovConsole.AgentPoints.Upkeep;
using GovConsole.Inspections.Plans;
using GovConsole.Inspections.Rectifications;
using GovConsole.Inspections.Visits;
using GovConsole.Jobs;
using GovConsole.Jobs.Schedules;
using Microsoft.Extensions.DependencyInjection;

namespace GovConsole.Inspections;

public static class Setup
{
    public static IServiceCollection AddInspections(this IServiceCollection services) => services
        .AddSingleton<MakePlan>()
        .AddSingleton<AssignInspector>()
        .AddSingleton<FindPlans>()
        .AddSingleton<LoadPlan>()
        .AddSingleton<LoadCheckForm>()
        .AddSingleton<RecordVisit>()
        .AddSingleton<LoadVisit>()
        .AddSingleton<FindVisitPhoto>()
        .AddSingleton<FollowChecks>()
        .AddSingleton<ICheckFollower>(provider => provider.GetRequiredService<FollowChecks>())
        .AddSingleton<AnswerRectification>()
        .AddSingleton<ReviewRectification>()
        .AddSingleton<FindRectifications>()
        .AddSingleton<LoadRectification>()
        .AddJob<EscalateRectifications>(EscalateRectifications.Kind)
        .AddRecurring(EscalateRectifications.Kind, Cadence.Daily(new(6, 40)));
}
