using GovConsole.Workdays.Notices;
using Microsoft.Extensions.DependencyInjection;

namespace GovConsole.Workdays;

public static class Setup
{
    public static IServiceCollection AddWorkdays(this IServiceCollection services) => services
        .AddSingleton<Calendars>()
        .AddSingleton<SeedWorkdays>()
        .AddSingleton<FindCalendar>()
        .AddSingleton<MaintainYear>()
        .AddSingleton<SetLocalHoliday>()
        .AddSingleton<RemoveLocalHoliday>();
}
