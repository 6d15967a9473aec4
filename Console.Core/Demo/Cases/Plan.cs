using GovConsole.Cases;
using GovConsole.Items;
using GovConsole.Organisation;

namespace GovConsole.Demo.Cases;

/// <summary>One case that is to happen: where, what and when it is received. What becomes of it follows from the item and from chance.</summary>
internal sealed record Plan(Unit Source, Item Item, Channel Channel, DateTime ReceivedAt)
{
    public string? Applicant { get; init; }
    public string? CreditCode { get; init; }
    /// <summary>The story wants this case to be left alone until the promise has passed.</summary>
    public bool Forgotten { get; init; }
    /// <summary>The story wants an on-site check that stops the clock.</summary>
    public bool Checked { get; init; }
    /// <summary>The story wants two special procedures at a time.</summary>
    public bool CheckedTwice { get; init; }
    /// <summary>The story wants nobody to answer until silence accepts the case.</summary>
    public bool Unanswered { get; init; }
}
