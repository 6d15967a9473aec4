using System.Globalization;

namespace GovConsole.Jobs;

/// <summary>
/// The process that takes jobs, named so that after a restart the same node knows which jobs its dead predecessor left behind.
/// </summary>
public sealed record JobNode(string Name, int Process)
{
    public static JobNode Here { get; } = new(Environment.MachineName, Environment.ProcessId);

    public string Holder => $"{Name}|{Process.ToString(CultureInfo.InvariantCulture)}";

    /// <summary>Whether a holder was a process of this node that is no more; a container gives its only process the same id each time.</summary>
    public bool HasBuried(string holder) => holder.Split('|') is [var node, var id] && node == Name
        && int.TryParse(id, CultureInfo.InvariantCulture, out var process) && (process == Process || !IsAlive(process));

    private static bool IsAlive(int id)
    {
        try
        {
            using var process = System.Diagnostics.Process.GetProcessById(id);
            return !process.HasExited;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }
}
