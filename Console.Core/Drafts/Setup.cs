using Microsoft.Extensions.DependencyInjection;

namespace GovConsole.Drafts;

public static class Setup
{
    public static IServiceCollection AddDrafts(this IServiceCollection services) => services
        .AddSingleton<KeepDraft>()
        .AddSingleton<KeepTyped>()
        .AddSingleton<FindDraft>()
        .AddSingleton<FindDrafts>()
        .AddSingleton<DropDraft>();
}
