namespace GovConsole.Items.Drafts;

/// <summary>
/// What whoever keeps promises of an item is told when a revision holds from a day on which something may already have been received:
/// a job of this kind, queued in the transaction of the revision.
/// </summary>
public sealed record ItemRevision(Guid ItemId, Guid VersionId, DateOnly From)
{
    public const string Kind = "Items.Revised";
}
