using GovConsole.Organisation.Seed;
using Microsoft.Extensions.DependencyInjection;

namespace GovConsole.Organisation;

public static class Setup
{
    public static IServiceCollection AddOrganisation(this IServiceCollection services) => services
        .AddSingleton<UnitTrees>()
        .AddSingleton<SeedOrganisation>()
        .AddSingleton<FindUnits>()
        .AddSingleton<LoadUnit>()
        .AddSingleton<AddUnit>()
        .AddSingleton<RenameUnit>()
        .AddSingleton<RetireUnit>();
}
