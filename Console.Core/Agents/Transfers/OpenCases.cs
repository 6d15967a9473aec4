using GovConsole.AgentPoints;
using GovConsole.Cases;
using GovConsole.Data;
using GovConsole.Identities;
using GovConsole.Items;
using GovConsole.Kernel;
using Microsoft.EntityFrameworkCore;

namespace GovConsole.Agents.Transfers;

/// <summary>What of a village lies open, and who comes after whom.</summary>
internal static class OpenCases
{
    /// <summary>The cases that were taken in at the village and are not over, oldest first, the applicant masked.</summary>
    public static async Task<IReadOnlyList<HandoverCase>> OfAsync(ConsoleDb db, UnitPath village, Guid handover, CancellationToken ct)
    {
        var versions = db.ItemVersions;
        var rows = await db.Cases.Under(village).Where(x => x.HolderCode != null)
            .OrderBy(x => x.ReceivedAt).ThenBy(x => x.Id)
            .Select(x => new { x.Number, x.Applicant.Name, x.Status, Item = versions.Where(version => version.Id == x.ItemVersionId).Select(version => version.Name).First() })
            .ToListAsync(ct);
        return
        [
            .. rows.Select((row, place) => new HandoverCase
            {
                HandoverId = handover, Place = place + 1, Number = row.Number, ApplicantMasked = Mask.Name(row.Name), Item = row.Item, Status = $"{row.Status}",
            }),
        ];
    }

    /// <summary>Whoever became primary agent first after somebody left.</summary>
    public static AgentTenure? SuccessorOf(AgentTenure former, IEnumerable<AgentTenure> tenures) => former.To is not { } left ? null : tenures
        .Where(tenure => tenure.Code == former.Code && tenure.Primary && tenure.From > left).MinBy(tenure => tenure.From);
}
