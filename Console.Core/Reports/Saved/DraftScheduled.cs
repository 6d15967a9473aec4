using GovConsole.Jobs;
using GovConsole.Kernel;
using GovConsole.Reports.Bulletins;
using GovConsole.Reports.Publications;

namespace GovConsole.Reports.Saved;

/// <summary>Drafts one period of a scheduled report. Done twice it leaves one draft; where somebody has published the period already, nothing is to be done.</summary>
public sealed class DraftScheduled(DraftBulletin draft, IReportWords words) : IJobHandler
{
    public const string Kind = "Reports.Draft";

    public sealed record Arguments(string Unit, ReportKind Kind, DateOnly From);

    public async Task<JobResult> RunAsync(JobRun run, CancellationToken ct)
    {
        var (unit, kind, from) = run.Read<Arguments>();
        try
        {
            var id = await draft.RunAsync(new(unit, kind, from), words, run.Actor, ct);
            return new("Saved.Drafted", from) { Url = $"/reports/published/{id:d}" };
        }
        catch (RuleException published) when (published.Broken is [{ Code: "Publication.Exists" }])
        {
            return new("Saved.AlreadyPublished", from);
        }
    }
}
