using GovConsole.Agents.Absences;
using GovConsole.Agents.Backups;
using GovConsole.Agents.Books;
using GovConsole.Agents.Roster;
using GovConsole.Agents.Rotas;
using GovConsole.Agents.Trainings;
using GovConsole.Agents.Transfers;
using Microsoft.Extensions.DependencyInjection;

namespace GovConsole.Agents;

public static class Setup
{
    public static IServiceCollection AddAgents(this IServiceCollection services) => services
        .AddSingleton<PairBackup>()
        .AddSingleton<EndBackup>()
        .AddSingleton<SetRota>()
        .AddSingleton<ChangeDuty>()
        .AddSingleton<EnterLeave>()
        .AddSingleton<EndLeave>()
        .AddSingleton<RecordAbsence>()
        .AddSingleton<WithdrawAbsence>()
        .AddSingleton<RecordTraining>()
        .AddSingleton<DrawUpAgentHandover>()
        .AddSingleton<SignAgentHandover>()
        .AddSingleton<LoadAgentHandover>()
        .AddSingleton<GatherAgentFacts>()
        .AddSingleton<LoadPointAgents>()
        .AddSingleton<FindAgents>()
        .AddSingleton<FindAgentChanges>();
}
