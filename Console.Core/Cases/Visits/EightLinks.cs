using GovConsole.Cases.Flow;
using GovConsole.Items;

namespace GovConsole.Cases.Visits;

/// <summary>不见面审批的八个环节.</summary>
public enum Link { Register, Apply, Review, Close, Pay, Rate, Feedback, Courier }

/// <summary>Whether a link was gone online; not needed is as good as done.</summary>
public enum LinkState { Open, Done, NotNeeded }

/// <summary>
/// 不见面 case by case: all eight links from registration to courier gone without a visit. One visit of the applicant, and the case
/// is none of them, whatever its links say.
/// </summary>
public sealed record EightLinks(IReadOnlyDictionary<Link, LinkState> Links, int Visits)
{
    public bool IsZeroVisit => Visits == 0 && Links.Values.All(state => state is not LinkState.Open);

    /// <summary>As the case stands. Rated online means over a channel that asks nobody to come.</summary>
    public static EightLinks Of(Case subject, ItemVersion item, bool ratedOnline)
    {
        var online = subject.Channel is Channel.Online or Channel.Mobile;
        return new(new Dictionary<Link, LinkState>
        {
            [Link.Register] = Done(online),
            [Link.Apply] = Done(online),
            [Link.Review] = Done(subject.AcceptedOn is not null),
            [Link.Close] = Done(subject is { AcceptedOn: not null, ClosedOn: not null }),
            [Link.Pay] = item.Fee == 0 ? LinkState.NotNeeded : LinkState.Open,
            [Link.Rate] = Done(ratedOnline),
            [Link.Feedback] = Done(online && subject.ClosedOn is not null),
            [Link.Courier] = Done(subject is { DeliveredOn: not null, DeliveryWay: DeliveryWay.Post or DeliveryWay.Electronic }),
        }, subject.Visits);
    }

    private static LinkState Done(bool done) => done ? LinkState.Done : LinkState.Open;
}
