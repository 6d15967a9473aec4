using Microsoft.Extensions.DependencyInjection;
using GovConsole.Workdays.Notices;

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
