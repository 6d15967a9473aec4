using GovConsole.Assessments.Course;
using GovConsole.Assessments.Evidence;
using GovConsole.Assessments.Overview;
using Microsoft.Extensions.DependencyInjection;

namespace GovConsole.Assessments;

public static class Setup
{
    public static IServiceCollection AddAssessments(this IServiceCollection services) => services
        .AddSingleton<GatherFindings>()
        .AddSingleton<LoadPointEvidence>()
        .AddSingleton<DrawUpAssessments>()
        .AddSingleton<AnnounceAssessments>()
        .AddSingleton<ObjectToDeduction>()
        .AddSingleton<AnswerObjection>()
        .AddSingleton<PublishAssessments>()
        .AddSingleton<FindAssessments>()
        .AddSingleton<LoadAssessment>();
}
