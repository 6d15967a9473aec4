using GovConsole.Signals;

namespace GovConsole.Web.Startup;

/// <summary>Listens to the other nodes for as long as this one stands.</summary>
internal sealed class SignalHost(HearFigures hear) : BackgroundService
{
    protected override Task ExecuteAsync(CancellationToken stoppingToken) => hear.RunAsync(stoppingToken);
}
