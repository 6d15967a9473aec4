using GovConsole.Items.Drafts;
using Microsoft.Extensions.DependencyInjection;

namespace GovConsole.Items;

public static class Setup
{
    public static IServiceCollection AddItems(this IServiceCollection services) => services
        .AddSingleton<SeedItems>()
        .AddSingleton<FindItems>()
        .AddSingleton<OfferedItems>()
        .AddSingleton<LoadItem>()
        .AddSingleton<SaveItem>()
        .AddSingleton<ReviseItem>()
        .AddSingleton<ItemFigures>();
}
