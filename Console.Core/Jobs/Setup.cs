using GovConsole.Jobs.Schedules;
using Microsoft.Extensions.DependencyInjection;

namespace GovConsole.Jobs;

public static class Setup
{
    public static IServiceCollection AddJobs(this IServiceCollection services) => services
        .AddSingleton(JobNode.Here)
        .AddSingleton<FindJobs>()
        .AddSingleton<LoadJob>()
        .AddSingleton<CancelJob>()
        .AddSingleton<QueueDueWork>()
        .AddSingleton<TakeJob>()
        .AddSingleton<JobRunner>()
        .AddJob<ForgetJobs>(ForgetJobs.Kind)
        .AddRecurring(ForgetJobs.Kind, Cadence.Daily(new(3, 30)));

    /// <summary>Says which handler does the jobs of a kind.</summary>
    public static IServiceCollection AddJob<T>(this IServiceCollection services, string kind) where T : class, IJobHandler => services
        .AddSingleton<T>()
        .AddSingleton(new JobKind(kind, typeof(T)));

    /// <summary>Says that the system does jobs of this kind by itself, and when.</summary>
    public static IServiceCollection AddRecurring(this IServiceCollection services, string kind, Cadence cadence, bool atOnce = true) =>
        services.AddSingleton(new Recurring(kind, cadence, atOnce));
}
