using GovConsole.Notes.Reminders;
using Microsoft.Extensions.DependencyInjection;

namespace GovConsole.Notes;

public static class Setup
{
    public static IServiceCollection AddNotes(this IServiceCollection services) => services
        .AddSingleton<WriteNote>()
        .AddSingleton<LoadNotes>()
        .AddSingleton<FindReaders>()
        .AddSingleton<FindMentions>()
        .AddSingleton<ReadMentions>()
        .AddSingleton<CountAttention>()
        .AddSingleton<SetReminder>()
        .AddSingleton<FindReminders>()
        .AddSingleton<EndReminder>();
}
