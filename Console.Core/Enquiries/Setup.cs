using GovConsole.Jobs;
using GovConsole.Jobs.Schedules;
using Microsoft.Extensions.DependencyInjection;

namespace GovConsole.Enquiries;

public static class Setup
{
    public static IServiceCollection AddEnquiries(this IServiceCollection services) => services
        .AddSingleton<LogEnquiry>()
        .AddSingleton<AnswerEnquiry>()
        .AddSingleton<FindEnquiries>()
        .AddSingleton<LoadEnquiry>()
        .AddSingleton<RevealEnquirer>()
        .AddSingleton<EnquiryFigures>()
        .AddJob<RedateEnquiries>(RedateEnquiries.Kind)
        .AddRecurring(RedateEnquiries.Kind, Cadence.Every(TimeSpan.FromHours(1)));
}
