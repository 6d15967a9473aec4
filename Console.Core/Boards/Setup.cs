using Microsoft.Extensions.DependencyInjection;

namespace GovConsole.Boards;

public static class Setup
{
    public static IServiceCollection AddBoards(this IServiceCollection services) => services
        .AddSingleton<LoadBoard>()
        .AddSingleton<FindBoardVillages>();
}
