using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;

namespace GovConsole.Signals;

public static class Setup
{
    public static IServiceCollection AddSignals(this IServiceCollection services) => services
        .AddSingleton<FigureSignals>()
        .AddSingleton<IInterceptor, TellFigures>()
        .AddSingleton<HearFigures>();
}
