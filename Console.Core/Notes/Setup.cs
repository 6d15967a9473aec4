using GovConsole.Notes.Reminders;
using Microsoft.Extensions.DependencyInjection;

namespace GovConsole.Notes;

public static class Setup
{
    public static IServiceCollection AddNotes(this IServiceCollection services) => services
        .AddSingleton<WriteNote>()
        .AddSingleton<LoadNotes>()
        .AddSingleton<FindReaders>()
        .AddSingleton<ReadMentions>()
        .AddSingleton<SetReminder>()
        .AddSingleton<EndReminder>()
        .AddSingleton<LoadAttention>()
        .AddSingleton<CountAttention>();
}
