using Microsoft.Extensions.DependencyInjection;

namespace GovConsole.Ratings;

public static class Setup
{
    public static IServiceCollection AddRatings(this IServiceCollection services) => services
        .AddSingleton<RateCase>()
        .AddSingleton<RateOwnCase>()
        .AddSingleton<RecordCallBack>()
        .AddSingleton<AdvanceCure>()
        .AddSingleton<LoadRating>()
        .AddSingleton<FindRatings>()
        .AddSingleton<RateFigures>();
}
