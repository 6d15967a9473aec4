using System.Net;
using GovConsole.Web.Access;
using Microsoft.AspNetCore.Http;

namespace GovConsole.Tests.Web.Access;

/// <summary>From where somebody comes, for the record, and whose tries are counted together.</summary>
public sealed class AddressTests
{
    [Theory]
    [InlineData("10.1.2.3", "10.1.2.3", "10.1.2.3")]
    [InlineData("::ffff:10.1.2.3", "10.1.2.3", "10.1.2.3")]
    [InlineData("::1", "::1", "0000000000000000")]
    [InlineData("240e:3b1:1:2::102:304", "240e:3b1:1:2::102:304", "240E03B100010002")]
    [InlineData("240e:3b1:1:2:aaaa::9", "240e:3b1:1:2:aaaa::9", "240E03B100010002")]
    public void An_address_is_kept_whole_and_counted_by_its_network(string came, string kept, string counted)
    {
        var context = new DefaultHttpContext { Connection = { RemoteIpAddress = IPAddress.Parse(came) } };

        Assert.Equal((kept, counted), (context.Address(), context.Network()));
    }
}
